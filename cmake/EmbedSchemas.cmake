# aipath_embed_schemas(OUTPUT): a source with the JSON Schemas of docs/schema as raw strings, made again when one changes.
function(aipath_embed_schemas output)
  file(GLOB schema_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/schema/*.schema.json")
  list(SORT schema_files)
  set(entries "")
  foreach(schema_file IN LISTS schema_files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${schema_file}")
    get_filename_component(name "${schema_file}" NAME)
    string(REPLACE ".schema.json" "" name "${name}")
    file(READ "${schema_file}" text)
    # Compilers need not take a literal of more than 64 KiB: cut it at ends of lines. Brackets would upset CMake's lists.
    string(REPLACE "\n" "\n)json\"\nR\"json(" text "${text}")
    string(APPEND entries "    Schema{\"${name}\", R\"json(${text})json\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT
"// Generated from docs/schema.
#include <array>

#include \"cli/schemas.hpp\"

namespace aipath {

std::span<const Schema> all_schemas() {
  static constexpr std::array schemas{
@entries@  };
  return schemas;
}

}  // namespace aipath
")
endfunction()
