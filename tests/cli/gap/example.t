The gap of the shipped example:

  $ cd "$AIPATH_SOURCE"
  $ aipath gap examples/profile.yaml --date 2026-11-24
  AI Engineer, mid-level
  Ada \xc2\xb7 2026-11-24 (esc)
  
  Not ready yet: 5 of 7 musts are missing and readiness is below 80%
  
  Readiness  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91 25.1%, 80% asked (esc)
  Musts      2 of 7 met (55.9%); missing: Python, LLM API integration, Prompt
             engineering, LLM fundamentals and Retrieval-augmented generation
  Time       2,276 h for all requirements, 285 weeks (5.5 years) at 8 h a week
             2,932 h, 367 weeks (7 years), are enough in 8 of 10 cases
  
                                       level           asked  hours  points  /hour
  Do first
    1. Model Context Protocol          \xe2\x96\x91\xe2\x96\x91    0 of 2    often      7     1.6   0.22 (esc)
      after Tool and function calling, hours included
    2. JavaScript / TypeScript         \xe2\x96\x91     0 of 1    helps      5     1.0   0.21 (esc)
    3. Business strategy and domain \xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2    often     10     1.6   0.16 (esc)
  
  Programming and the Python ecosystem
    NumPy                              \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
    pandas                             \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    often     42     1.6   0.04 (esc)
    scikit-learn                       \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      after Machine learning fundamentals
    JavaScript / TypeScript            \xe2\x96\x91     0 of 1    helps      5     1.0   0.21 (esc)
    Python                             \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x91  3 of 4    must     250     0.6  0.003 (esc)
    SQL                                \xe2\x96\x88\xe2\x96\x92\xe2\x96\x91   1.7 of 3  often     68     0.6  0.009 (esc)
      you had 2.5, unused for 20 months: counts 1.7, refresh 18 h
  
  Software engineering practice
    Software system design             \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    115     2.1   0.02 (esc)
    Secrets and API-key management     \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    often     21     1.6   0.07 (esc)
    Concurrency and asynchronous code  \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     35     1.0   0.03 (esc)
    Technical documentation            \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    often     30     0.5   0.02 (esc)
  
  Mathematics and statistics
    Probability                        \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     34     1.0   0.03 (esc)
      unlocks Statistics
    Statistics                         \xe2\x96\x88\xe2\x96\x91    1 of 2    often     30     0.8   0.03 (esc)
      after Probability
  
  Data engineering
    Data pipeline design               \xe2\x96\x91\xe2\x96\x91    0 of 2    often     35     1.6   0.04 (esc)
  
  Classical machine learning
    Machine learning fundamentals      \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    125     2.1   0.02 (esc)
      unlocks LLM fundamentals, MLOps fundamentals and 5 others
  
  Evaluation and experimentation
    Model evaluation                   \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    often     42     1.6   0.04 (esc)
      after Machine learning fundamentals \xc2\xb7 unlocks LLM evaluation and Model (esc)
      monitoring
  
  Deep learning
    Embeddings                         \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual     21     2.1   0.10 (esc)
      after Neural network fundamentals \xc2\xb7 unlocks Retrieval-augmented generation (esc)
      and Vector databases
    Neural network fundamentals        \xe2\x96\x91\xe2\x96\x91    0 of 2    often     35     1.6   0.04 (esc)
      after Machine learning fundamentals \xc2\xb7 unlocks Embeddings, PyTorch and (esc)
      Transformer architecture
    PyTorch                            \xe2\x96\x91\xe2\x96\x91    0 of 2    often     24     1.6   0.06 (esc)
      for one deep learning framework; TensorFlow would also do \xc2\xb7 after Neural (esc)
      network fundamentals
    Transformer architecture           \xe2\x96\x91\xe2\x96\x91    0 of 2    often     35     1.6   0.04 (esc)
      after Neural network fundamentals \xc2\xb7 unlocks Hugging Face ecosystem (esc)
  
  LLM and generative AI
    Retrieval-augmented generation     \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    must     115     2.6   0.02 (esc)
      after Embeddings, LLM API integration and Vector databases
    AI agents                          \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    115     2.1   0.02 (esc)
      after LLM API integration and Tool and function calling
    LLM evaluation                     \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    115     2.1   0.02 (esc)
      after LLM fundamentals and Model evaluation
    LLM safety and guardrails          \xe2\x96\x91\xe2\x96\x91    0 of 2    usual     12     2.1   0.17 (esc)
      after LLM fundamentals
    Tool and function calling          \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual     21     2.1   0.10 (esc)
      after LLM API integration \xc2\xb7 unlocks AI agents and Model Context Protocol (esc)
    Vector databases                   \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual     42     2.1   0.05 (esc)
      after Embeddings \xc2\xb7 unlocks Retrieval-augmented generation (esc)
    LLM API integration                \xe2\x96\x88\xe2\x96\x91\xe2\x96\x91   1 of 3    must      40     1.7   0.04 (esc)
      unlocks AI agents, LangChain / LangGraph and 3 others
    LLM fundamentals                   \xe2\x96\x88\xe2\x96\x91\xe2\x96\x91   1 of 3    must      47     1.7   0.04 (esc)
      after Machine learning fundamentals \xc2\xb7 unlocks LLM evaluation, LLM (esc)
      fine-tuning and 2 others
    Context engineering                \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
    Hugging Face ecosystem             \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    often     42     1.6   0.04 (esc)
      after Transformer architecture
    LangChain / LangGraph              \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      for one LLM framework; LlamaIndex would also do \xc2\xb7 after LLM API integration (esc)
    LLM fine-tuning                    \xe2\x96\x91\xe2\x96\x91    0 of 2    often     35     1.6   0.04 (esc)
      after LLM fundamentals
    LLMOps and observability           \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      after LLM API integration
    Model Context Protocol             \xe2\x96\x91\xe2\x96\x91    0 of 2    often      6     1.6   0.26 (esc)
      after Tool and function calling
    Prompt engineering                 \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91\xe2\x96\x91  2 of 4    must     110     1.3   0.01 (esc)
    AI coding assistants               \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     12     1.0   0.09 (esc)
    LLM inference serving              \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     12     1.0   0.09 (esc)
      after Linux and shell and LLM fundamentals
  
  Natural language processing
    Information retrieval and search   \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     35     1.0   0.03 (esc)
      after Text processing
  
  Cloud, vendor-neutral
    Cloud fundamentals                 \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    often     30     0.5   0.02 (esc)
  
  Amazon Web Services
    Amazon Bedrock                     \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      for one cloud service for generative AI; Azure OpenAI / Microsoft Foundry
      and Vertex AI would also do
    AWS core services                  \xe2\x96\x88\xe2\x96\x91    1 of 2    usual     20     1.0   0.05 (esc)
      for one cloud; Azure core services and Google Cloud core services would also
      do
  
  MLOps and production operation
    MLOps fundamentals                 \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    115     2.1   0.02 (esc)
      after Machine learning fundamentals
    Model serving                      \xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   0 of 3    usual    115     2.1   0.02 (esc)
      after Machine learning fundamentals \xc2\xb7 unlocks Model monitoring and Real-time (esc)
      prediction
    Model monitoring                   \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      after Model evaluation and Model serving
    Real-time prediction               \xe2\x96\x91\xe2\x96\x91    0 of 2    often     12     1.6   0.13 (esc)
      after Model serving
    Kubernetes                         \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     44     1.0   0.02 (esc)
    CI/CD                              \xe2\x96\x88\xe2\x96\x92\xe2\x96\x91   1.4 of 3  often     32     0.8   0.03 (esc)
      you had 2, unused for 14 months: counts 1.4, refresh 1.8 h
    Docker and containers              \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    usual     30     0.7   0.02 (esc)
      after Linux and shell
  
  Responsible AI
    Responsible AI                     \xe2\x96\x91\xe2\x96\x91    0 of 2    usual     35     2.1   0.06 (esc)
      after Machine learning fundamentals
  
  Communication, business and interviews
    Business strategy and domain kno\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2    often     10     1.6   0.16 (esc)
    Stakeholder and cross-functional\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2    often     10     1.6   0.16 (esc)
    Explaining technical concepts si\xe2\x80\xa6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    usual     30     0.7   0.02 (esc)
  
  Needed for others, asked by no requirement
    Linux and shell                    \xe2\x96\x91     0 of 1               2 (esc)
      unlocks LLM inference serving and Docker and containers
    Text processing                    \xe2\x96\x91     0 of 1               2 (esc)
      unlocks Information retrieval and search
  
  points: readiness that closing it adds \xc2\xb7 /hour: points for each hour (esc)

Met requirements too:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --all | tail -n 30
    Kubernetes                         \xe2\x96\x91\xe2\x96\x91    0 of 2    helps     44     1.0   0.02 (esc)
    CI/CD                              \xe2\x96\x88\xe2\x96\x92\xe2\x96\x91   1.4 of 3  often     32     0.8   0.03 (esc)
      you had 2, unused for 14 months: counts 1.4, refresh 1.8 h
    Docker and containers              \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    usual     30     0.7   0.02 (esc)
      after Linux and shell
  
  Responsible AI
    Responsible AI                     \xe2\x96\x91\xe2\x96\x91    0 of 2    usual     35     2.1   0.06 (esc)
      after Machine learning fundamentals
  
  Communication, business and interviews
    Business strategy and domain kno\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2    often     10     1.6   0.16 (esc)
    Stakeholder and cross-functional\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2    often     10     1.6   0.16 (esc)
    Explaining technical concepts si\xe2\x80\xa6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x91   2 of 3    usual     30     0.7   0.02 (esc)
  
  Needed for others, asked by no requirement
    Linux and shell                    \xe2\x96\x91     0 of 1               2 (esc)
      unlocks LLM inference serving and Docker and containers
    Text processing                    \xe2\x96\x91     0 of 1               2 (esc)
      unlocks Information retrieval and search
  
  Met
    REST API design                    \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3    must (esc)
    Git and version control            \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3    must (esc)
    Automated testing                  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3    usual (esc)
    Modular production code            \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3    usual (esc)
    one Python web framework: FastAPI  \xe2\x96\x88\xe2\x96\x88    2 of 2    often (esc)
    Linear algebra                     \xe2\x96\x88\xe2\x96\x88    2 of 2    helps (esc)
  
  points: readiness that closing it adds \xc2\xb7 /hour: points for each hour (esc)

Readiness below what a study group asks for is a "no":

  $ aipath gap examples/profile.yaml --date 2026-11-24 --fail-under 90 > /dev/null
  [1]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --fail-under 10 > /dev/null
