# What our own code is compiled with; never exported to users of the library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# -O3 makes nothing of ours faster than -O2 and doubles the time to compile.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

find_program(AIPATH_CCACHE ccache)
if(AIPATH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths inside the checkout count relative to the build folder: a second clone finds what the first has compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1 "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
                                  "${AIPATH_CCACHE}")
endif()

add_library(aipath_settings INTERFACE)
target_compile_options(aipath_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  -ffp-contract=off)  # a fused multiply-add would give other last digits on other processors
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(aipath_settings INTERFACE -Wduplicated-cond -Wduplicated-branches -Wlogical-op)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms of g++ 12 on "text" + string and on optional values.
    target_compile_options(aipath_settings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
  endif()
else()
  # Leaving out members that have a default initialiser is how our structs are meant to be used.
  # std::stable_sort of libstdc++ 12 uses something that it deprecates itself.
  target_compile_options(aipath_settings INTERFACE -Wno-missing-field-initializers -Wno-deprecated-declarations)
endif()
target_compile_definitions(aipath_settings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(AIPATH_SANITIZERS)
  target_compile_options(aipath_settings INTERFACE -fsanitize=${AIPATH_SANITIZERS} -fno-sanitize-recover=all
                                                   -fno-omit-frame-pointer)
  target_link_options(aipath_settings INTERFACE -fsanitize=${AIPATH_SANITIZERS})
endif()
