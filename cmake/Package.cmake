# `cpack -G DEB` in the build folder: a Debian package of the program, without the library.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aipath)
set(CPACK_PACKAGE_VENDOR "aipath developers")
set(CPACK_PACKAGE_CONTACT "aipath developers <aipath@users.noreply.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
    "How far am I from the job I want, what is missing, how many hours will it take,
and what comes first. The catalogue of skills, roles and certifications around
AI engineering is inside the program; roadmaps of your own can be added.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME aipath)
set(CPACK_DEBIAN_PROGRAM_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when it is needed, so the tool that finds the other libraries does not see it.
string(REGEX MATCH "^[0-9]+\\.[0-9]+" libgit2_series "${libgit2_VERSION}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libgit2-${libgit2_series}")
set(CPACK_STRIP_FILES ON)
include(CPack)
