# Completion scripts, written by the program that was just built.
set(completions_dir "${CMAKE_CURRENT_BINARY_DIR}/completions")
file(MAKE_DIRECTORY "${completions_dir}")
set(completion_files "")
foreach(shell IN ITEMS bash zsh fish)
  set(script "${completions_dir}/aipath.${shell}")
  add_custom_command(
    OUTPUT "${script}"
    COMMAND aipath_program completion ${shell} --output "${script}"
    DEPENDS aipath_program
    COMMENT "Writing the completion for ${shell}"
    VERBATIM)
  list(APPEND completion_files "${script}")
endforeach()
add_custom_target(completions ALL DEPENDS ${completion_files})

install(FILES "${completions_dir}/aipath.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
        RENAME aipath COMPONENT program)
install(FILES "${completions_dir}/aipath.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d"
        COMPONENT program)
# Debian's zsh reads vendor-completions below /usr and site-functions below /usr/local.
install(CODE "
  set(zsh_folder site-functions)
  if(CMAKE_INSTALL_PREFIX MATCHES \"/usr$\")
    set(zsh_folder vendor-completions)
  endif()
  file(INSTALL \"${completions_dir}/aipath.zsh\" RENAME _aipath
       DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${zsh_folder}\")"
  COMPONENT program)
