# Every library is a system package; docs/dependencies.md says why each is here.
include(GNUInstallDirs)
find_package(Boost REQUIRED)  # headers only
find_package(yaml-cpp REQUIRED)
find_package(fmt REQUIRED)  # header-only: a shared one would bring the shared C++ runtime along
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
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
