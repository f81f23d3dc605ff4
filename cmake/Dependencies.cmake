# Every library is a system package; docs/dependencies.md says why each is here.
include(GNUInstallDirs)
find_package(yaml-cpp REQUIRED)
find_package(fmt REQUIRED)  # header-only: a shared one would bring the shared C++ runtime along
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Boost REQUIRED)  # headers only: Boost.Graph
find_package(PkgConfig REQUIRED)
pkg_check_modules(cmark_gfm REQUIRED libcmark-gfm)
pkg_check_modules(utf8proc REQUIRED libutf8proc)
pkg_check_modules(libgit2 REQUIRED libgit2)  # its header; the library is loaded when it is needed

# yaml-cpp 0.7 exports `yaml-cpp`, later releases `yaml-cpp::yaml-cpp`. The static archive saves a quarter of the start-up
# time of the program; it is used where the system has it.
find_library(AIPATH_YAML_CPP_STATIC NAMES libyaml-cpp.a)
add_library(aipath_yaml_cpp INTERFACE)
if(AIPATH_YAML_CPP_STATIC)
  target_link_libraries(aipath_yaml_cpp INTERFACE "${AIPATH_YAML_CPP_STATIC}")
elseif(TARGET yaml-cpp::yaml-cpp)
  target_link_libraries(aipath_yaml_cpp INTERFACE yaml-cpp::yaml-cpp)
else()
  target_link_libraries(aipath_yaml_cpp INTERFACE yaml-cpp)
endif()
find_library(AIPATH_UTF8PROC_STATIC NAMES libutf8proc.a)
add_library(aipath_utf8proc INTERFACE)
target_include_directories(aipath_utf8proc SYSTEM INTERFACE ${utf8proc_INCLUDE_DIRS})
if(AIPATH_UTF8PROC_STATIC)
  target_link_libraries(aipath_utf8proc INTERFACE "${AIPATH_UTF8PROC_STATIC}")
else()
  target_link_libraries(aipath_utf8proc INTERFACE ${utf8proc_LINK_LIBRARIES})
endif()

# COIN-OR: Cbc for choices in whole numbers, Clp for linear programs. Linked from archives, and without what no command
# reaches, they cost no start-up time that can be measured; shared, they and LAPACK would cost milliseconds. LAPACK's archive needs
# the Fortran runtime as one too, which comes with gfortran. Where an archive is missing or they do not link, shared ones.
include(CheckCXXSourceCompiles)
pkg_check_modules(coin REQUIRED cbc osi-clp cgl)
set(coin_archives "")
foreach(name libCbc.a libCgl.a libOsiClp.a libClp.a libOsi.a libCoinUtils.a liblapack.a libblas.a libbz2.a libz.a)
  string(MAKE_C_IDENTIFIER "AIPATH_${name}" variable)
  find_library(${variable} NAMES ${name} HINTS ${coin_LIBRARY_DIRS})
  list(APPEND coin_archives "${${variable}}")
endforeach()
foreach(name libgfortran.a libquadmath.a)  # only the compiler knows where these are
  execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=${name}
                  OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE)
  list(APPEND coin_archives "${path}")
endforeach()
set(CMAKE_REQUIRED_INCLUDES ${coin_INCLUDE_DIRS})
set(CMAKE_REQUIRED_LIBRARIES ${coin_archives})
check_cxx_source_compiles("
  #include <CbcModel.hpp>
  #include <OsiClpSolverInterface.hpp>
  int main() { OsiClpSolverInterface solver; CbcModel model(solver); model.branchAndBound(); }" AIPATH_COIN_LINKS_STATICALLY)
unset(CMAKE_REQUIRED_INCLUDES)
unset(CMAKE_REQUIRED_LIBRARIES)
add_library(aipath_coin INTERFACE)
target_include_directories(aipath_coin SYSTEM INTERFACE ${coin_INCLUDE_DIRS})
if(AIPATH_COIN_LINKS_STATICALLY)
  target_link_libraries(aipath_coin INTERFACE ${coin_archives})
  if(NOT APPLE)
    target_link_options(aipath_coin INTERFACE -Wl,--gc-sections)
  endif()
else()
  target_link_libraries(aipath_coin INTERFACE ${coin_LINK_LIBRARIES})
endif()

# The shared libical would load ICU, which is larger than everything else together; of the archive we link what we use,
# and src/report/no_icu.cpp in the place of ICU.
pkg_check_modules(libical REQUIRED libical)
find_library(AIPATH_ICAL_STATIC NAMES libical.a)
find_path(AIPATH_ICU_HEADERS unicode/ucal.h)
add_library(aipath_ical INTERFACE)
target_include_directories(aipath_ical SYSTEM INTERFACE ${libical_INCLUDE_DIRS})
if(AIPATH_ICAL_STATIC AND AIPATH_ICU_HEADERS)
  find_package(Threads REQUIRED)
  add_library(aipath_no_icu STATIC "${PROJECT_SOURCE_DIR}/src/report/no_icu.cpp")
  target_compile_features(aipath_no_icu PRIVATE cxx_std_20)
  target_link_libraries(aipath_ical INTERFACE "${AIPATH_ICAL_STATIC}" aipath_no_icu Threads::Threads)
else()
  target_link_libraries(aipath_ical INTERFACE ${libical_LINK_LIBRARIES})
endif()

find_library(AIPATH_CMARK_GFM_STATIC NAMES libcmark-gfm.a)
add_library(aipath_cmark INTERFACE)
target_include_directories(aipath_cmark SYSTEM INTERFACE ${cmark_gfm_INCLUDE_DIRS})
if(AIPATH_CMARK_GFM_STATIC)
  target_link_libraries(aipath_cmark INTERFACE "${AIPATH_CMARK_GFM_STATIC}")
else()
  target_link_libraries(aipath_cmark INTERFACE ${cmark_gfm_LINK_LIBRARIES})
endif()
