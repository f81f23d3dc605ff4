Two roles side by side:

  $ cd "$AIPATH_SOURCE"
  $ aipath gap examples/data-scientist.yaml --date 2026-11-24
  2 roles compared, mid-level
  Zo\xc3\xab \xc2\xb7 2026-11-24 (esc)
  
     role          ready  readiness  musts  missing  hours  weeks  8 in 10
  A  NLP Engineer  no         24.6%  23.6%   5 of 6  2,130    284      366
  B  AI Engineer   no         22.3%  23.8%   6 of 7  1,622    217      279
  
  Missing musts
    A  Natural language processing fundamentals, Text processing, Transformer
       architecture, LLM fundamentals and one deep learning framework
    B  LLM API integration, Prompt engineering, LLM fundamentals,
       Retrieval-augmented generation, REST API design and Git and version control
  
  Gaps in every role: levels asked
    skill                             you  A  B
    Modular production code             0  3  3
    Git and version control             2  3  3
    Automated testing                   0  3  3
    REST API design                     0  3  3
    FastAPI                             0  2  2
    PyTorch                           1.2  3  2
    Transformer architecture            0  4  2
    Embeddings                          0  3  3
    LLM fundamentals                    0  4  3
    Prompt engineering                  0  3  4
    LLM API integration                 0  3  3
    Retrieval-augmented generation      0  3  3
    Vector databases                    0  2  3
    LangChain / LangGraph               0  2  2
    Hugging Face ecosystem              0  4  3
    LLM fine-tuning                     0  3  2
    AI agents                           0  2  3
    LLM evaluation                      0  3  3
    LLM safety and guardrails           0  2  2
    Information retrieval and search    0  3  2
    AWS core services                   0  2  2
    MLOps fundamentals                  0  2  3
    Docker and containers               0  3  3
    CI/CD                               0  2  3
    Model serving                       0  3  3
  
  Where the roles differ most: levels asked
    skill                                     you  A  B
    Text processing                             0  4  \xc2\xb7 (esc)
    Text classification and entities            0  4  \xc2\xb7 (esc)
    Technical documentation                     0  \xc2\xb7  3 (esc)
    Secrets and API-key management              0  \xc2\xb7  3 (esc)
    Software system design                      0  \xc2\xb7  3 (esc)
    Precision, recall and F1                    0  3  \xc2\xb7 (esc)
    Error analysis                              0  3  \xc2\xb7 (esc)
    Parameter-efficient fine-tuning             0  3  \xc2\xb7 (esc)
    Tool and function calling                   0  \xc2\xb7  3 (esc)
    Natural language processing fundamentals    0  3  \xc2\xb7 (esc)
    BERT-style models                           0  3  \xc2\xb7 (esc)
    Conversational AI                           0  3  \xc2\xb7 (esc)
  
  musts: readiness in the musts alone \xc2\xb7 missing: musts that are not met \xc2\xb7 8 in 10: (esc)
  weeks that are enough in 8 of 10 cases
  $ aipath gap examples/profile.yaml --role ai-engineer --role ml-engineer --role ai-engineer --date 2026-11-24 --format csv | head -n 5
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  ai-engineer,numpy,NumPy,programming,0,0,2,3,false,7.8,12,16.2,0,12,1.5544041450777202,0.12953367875647667,,
  ai-engineer,pandas,pandas,programming,0,0,3,3,false,27.3,42,56.7,0,42,1.5544041450777202,0.037009622501850484,,
  ai-engineer,scikit-learn,scikit-learn,programming,0,0,2,3,false,7.8,12,16.2,0,17,1.5544041450777202,0.12953367875647667,,ml-fundamentals
  ai-engineer,javascript-typescript,JavaScript / TypeScript,programming,0,0,1,2,false,3.25,5,6.75,0,5,1.0362694300518134,0.20725388601036268,,
