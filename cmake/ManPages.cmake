# One man page for each page of docs/commands, made by pandoc. With SOURCE_DATE_EPOCH set, they carry its date, else none.
find_program(AIPATH_PANDOC pandoc)
set(has_pandoc OFF)
if(AIPATH_PANDOC)
  set(has_pandoc ON)
endif()
option(AIPATH_BUILD_MAN "Build the man pages; needs pandoc" ${has_pandoc})
if(NOT AIPATH_BUILD_MAN)
  message(STATUS "No man pages will be built and installed (they need pandoc)")
  return()
endif()
if(NOT AIPATH_PANDOC)
  message(FATAL_ERROR "AIPATH_BUILD_MAN needs pandoc")
endif()

set(man_date "")
if(NOT "$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
  string(TIMESTAMP man_date "%Y-%m-%d" UTC)
endif()
set(man_dir "${CMAKE_CURRENT_BINARY_DIR}/man")
file(MAKE_DIRECTORY "${man_dir}")
file(GLOB command_pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/commands/*.md")
set(man_filter "${PROJECT_SOURCE_DIR}/cmake/man_page.lua")
set(man_pages "")
foreach(command_page IN LISTS command_pages)
  get_filename_component(name "${command_page}" NAME_WE)
  if(NOT name STREQUAL "aipath")
    string(PREPEND name "aipath-")
  endif()
  set(man_page "${man_dir}/${name}.1")
  add_custom_command(
    OUTPUT "${man_page}"
    COMMAND "${CMAKE_COMMAND}" -E env "AIPATH_VERSION=${PROJECT_VERSION}" "AIPATH_DATE=${man_date}"
            "${AIPATH_PANDOC}" --standalone --from gfm --to man --lua-filter "${man_filter}"
            --output "${man_page}" "${command_page}"
    DEPENDS "${command_page}" "${man_filter}"
    COMMENT "Making the man page ${name}.1"
    VERBATIM)
  list(APPEND man_pages "${man_page}")
endforeach()
add_custom_target(man_pages ALL DEPENDS ${man_pages})
install(FILES ${man_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT program)
