# aipath_embed_roadmaps(OUTPUT FILE): a source with the shipped roadmaps, made again when one of them changes.
function(aipath_embed_roadmaps output)
  file(GLOB_RECURSE roadmap_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/roadmaps/*.yaml")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND embed_roadmaps roadmaps "${output}"
    DEPENDS embed_roadmaps ${roadmap_files}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Embedding the shipped roadmaps"
    VERBATIM)
endfunction()
