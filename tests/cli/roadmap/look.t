  $ aipath roadmap list
  id              version  title
  ai-engineering  1.0.0    The way to AI engineering and its neighbouring roles
  
  kind             count  command
  roadmaps             1  aipath roadmap list roadmaps
  sources            137  aipath roadmap list sources
  categories          19  aipath roadmap list categories
  skills             200  aipath roadmap list skills
  roles               11  aipath roadmap list roles
  certifications      71  aipath roadmap list certifications
  uplift classes       9  aipath roadmap list uplift-classes
  uplift evidence     10  aipath roadmap list uplift-evidence
  uplift rules        13  aipath roadmap list uplift-rules
  resources          218  aipath roadmap list resources
  projects            30  aipath roadmap list projects
  practice rules       5  aipath roadmap list practice-rules
  markets              6  aipath roadmap list markets
  salaries            78  aipath roadmap list salaries
  growth               9  aipath roadmap list growth
  decisions            9  aipath roadmap list decisions
  topics              17  aipath roadmap list topics
  questions           66  aipath roadmap list questions
  learning stages      5  aipath roadmap list learning-stages
  
  One entry in full: aipath roadmap show ID
  $ aipath roadmap list skills --category nlp
  id                     hours to level 3  name
  
  nlp
  nlp-fundamentals                    115  Natural language processing fundamenta\xe2\x80\xa6 (esc)
  text-processing                      42  Text processing
  text-classification                  42  Text classification and entities
  sentiment-analysis                   21  Sentiment and emotion analysis
  bert                                 42  BERT-style models
  machine-translation                  42  Machine translation
  speech-processing                   115  Speech recognition and synthesis
  conversational-ai                    42  Conversational AI
  information-retrieval               115  Information retrieval and search
  
  9 skills; one in full, with its sources: aipath roadmap show ID
  $ aipath roadmap list skils
  error[wrong-usage]: no kind of entries 'skils'
    hint: did you mean 'skills'?
  [2]
  $ aipath roadmap list skills --category nlpp
  error[wrong-usage]: no category 'nlpp'
    hint: did you mean 'nlp'?
  [2]
  $ aipath roadmap list questions --text churn
  0 questions found
  $ aipath roadmap show rag
  Retrieval-augmented generation
  skill rag, LLM and generative AI
  
    Answering from own documents that are searched first and given to the model
    with the question
  
    Also called      retrieval augmented generation, retrieval-augmented, rag
                     pipeline, rag pipelines, rag systems, rag applications,
                     agentic rag
    In context also  rag, grounding, chunking, reranking
    Forgotten        half a level after 11 months without use [1]
    Job adverts      7.2% name it [2]
  
  Levels, and hours from the level before [3]
    level            low  likely  high  who is there
    1 aware         3.25       5  6.75  can draw the path from question to cited
                                        answer and say when it beats fine-tuning
    2 novice        19.5      30  40.5  can build a question answerer over ten
                                        documents from a guide, with sources under
                                        each answer
    3 intermediate    52      80   108  can pick chunk size, overlap and number of
                                        passages for a document set and show the
                                        effect on retrieval recall
    4 advanced       130     200   270  can design retrieval with filters, hybrid
                                        search, reranking and access rights, and
                                        find whether search or generation fails
    5 expert         390     600   810
  
  Needs first
    skill                  at level  for level  kind  because
    llm-api-integration           2          2  hard  Found passages are sent to a
                                                      model by a call
    embeddings                    1          2  hard  Passages are found by vector
                                                      similarity
    vector-databases              1          2  hard  Retrieval needs an index to
                                                      search
    prompt-engineering            1          2  soft  The answer must be told to
                                                      stick to the passages
    information-retrieval         2          3  soft  Most weak answers are search
                                                      problems
    llm-evaluation                1          3  soft  Faithfulness and recall have
                                                      to be measured apart
  
  Asked by
    role                level  importance
    ai-engineer             3  5 must
    nlp-engineer            3  4 usually asked
    ai-product-manager      1  3 often asked
  
  Taught by
    resource            levels  type      title
    dlai-short          0 to 1  course    Short courses on building with LLMs
    openai-cookbook     0 to 1  tutorial  OpenAI Cookbook
    llamaindex-docs     0 to 1  docs      LlamaIndex documentation
    ai-eng-book         0 to 1  book      AI Engineering
    hands-on-llm        0 to 2  book      Hands-On Large Language Models
    ms-genai-beginners  0 to 2  course    Generative AI for Beginners
    llm-zoomcamp        0 to 3  course    LLM Zoomcamp
  
  Shown by certifications
    certification       level  name
    aws-aip                 3  AWS Certified Generative AI Developer -
                               Professional
    dbx-genai               3  Databricks Certified Generative AI Engineer
                               Associate
    ai-103                  3  Microsoft Certified: Azure AI Apps and Agents
                               Developer Associate
    gcp-pmle                2  Professional Machine Learning Engineer
    ibm-watsonx-genai       2  IBM Certified watsonx Generative AI Engineer -
                               Associate
    ai-102                  2  Microsoft Certified: Azure AI Engineer Associate
                               (retired)
    nv-ncp-aai              2  NVIDIA-Certified Professional: Agentic AI
    oci-genai-pro           2  OCI Generative AI Professional
    ibm-ai-engineering      1  IBM AI Engineering Professional Certificate
  
  Shown by projects
    project          level  title
    support-chatbot      3  Support chatbot with retrieval
  
  Leads to
    Skills     aws-bedrock, azure-openai, context-engineering, langchain,
               llamaindex, conversational-ai
    Questions  q028, q029, q003
  
  Sources
    [1] Meta-analysis of the loss of skill without use, 457 reports (skill-decay);
        2025; estimate
    [2] 748 US job adverts for AI and ML work (adverts-us-2024); 2024-06-01;
        survey
    [3] Effort of a field of knowledge, 5, 30, 80, 200 and 600 hours for the five
        steps (effort-discipline); 2026-11; estimate
    [4] AI Engineer roadmap, list of topics (roadmap-sh-ai-engineer); 2026;
        secondary
  $ aipath roadmap show pytroch
  error[wrong-usage]: nothing is called 'pytroch'
    hint: did you mean 'PyTorch'?
  [2]
  $ aipath roadmap schema profile | head -n 4
  {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "aipath profile",
    "description": "Who the learner is: what they want, what they can do, how much time and money they have.",
  $ aipath roadmap schema nothing
  aipath roadmap schema: name: 'nothing' is none of choice, gap-comparison, gap, hours-comparison, market, next, path, profile, progress, resources, roadmap, roi-set, roi, role-move, roles, schedule, status, why
    see `aipath roadmap schema --help`
  [2]
