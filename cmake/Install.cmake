# Program and licence; library with headers and package config. tests/package builds a consumer against it. The component
# `program` is what the Debian package holds.
include(CMakePackageConfigHelpers)

set(AIPATH_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/aipath")

install(TARGETS aipath_program RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT program)
install(TARGETS aipath_core EXPORT aipathTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT library)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/aipath" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        COMPONENT library FILES_MATCHING PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT program)

install(EXPORT aipathTargets NAMESPACE aipath:: DESTINATION "${AIPATH_CMAKE_DIR}" COMPONENT library)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/aipathConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
configure_file("${PROJECT_SOURCE_DIR}/cmake/aipathConfig.cmake.in" "${CMAKE_CURRENT_BINARY_DIR}/aipathConfig.cmake" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/aipathConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/aipathConfigVersion.cmake"
        DESTINATION "${AIPATH_CMAKE_DIR}" COMPONENT library)
