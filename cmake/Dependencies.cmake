# Every library is a system package; docs/dependencies.md says why each is here.
include(GNUInstallDirs)
find_package(yaml-cpp REQUIRED)
find_package(fmt REQUIRED)  # header-only: a shared one would bring the shared C++ runtime along
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Boost REQUIRED)  # headers only: Boost.Graph
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED libutf8proc)

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
