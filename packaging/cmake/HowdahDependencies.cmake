# Finds every library the project uses and evens out what differs between Debian 12 and 13.
#
# HOWDAH_DEPS_PREFIX: where packaging/install-build-deps puts what the distribution does not package
# (on Debian 12: KSyntaxHighlighting for Qt 6). Default: the environment's HOWDAH_DEPS_PREFIX, else
# /usr/local/lib/howdah-deps (installed by root), then ~/.cache/howdah/deps (installed by a user).

include_guard(GLOBAL)

option(HOWDAH_BUILD_DESKTOP "Build the desktop program (needs Qt Widgets, Qt Svg, KSyntaxHighlighting)" ON)

if(DEFINED ENV{HOWDAH_DEPS_PREFIX})
    set(_howdah_deps_default "$ENV{HOWDAH_DEPS_PREFIX}")
else()
    set(_howdah_cache_home "$ENV{XDG_CACHE_HOME}")
    if(NOT _howdah_cache_home)
        set(_howdah_cache_home "$ENV{HOME}/.cache")
    endif()
    set(_howdah_deps_default "/usr/local/lib/howdah-deps;${_howdah_cache_home}/howdah/deps")
endif()
set(HOWDAH_DEPS_PREFIX "${_howdah_deps_default}" CACHE STRING "Folders with libraries built by packaging/install-build-deps")

# --- Qt -------------------------------------------------------------------------------------------------------------
set(_howdah_qt_components Core Network)
if(HOWDAH_BUILD_DESKTOP)
    list(APPEND _howdah_qt_components Gui Widgets Svg LinguistTools)
endif()
if(BUILD_TESTING)
    list(APPEND _howdah_qt_components Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${_howdah_qt_components})

# --- SSH, YAML, Result, keychain, sealing, certificates ---------------------------------------------------------------------------
find_package(libssh 0.10 REQUIRED CONFIG) # target: ssh

find_package(yaml-cpp 0.7 REQUIRED CONFIG)
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp) # 0.7 exports the bare name only
endif()

find_package(tl-expected REQUIRED CONFIG) # target: tl::expected

find_package(Qt6Keychain REQUIRED CONFIG)
if(NOT TARGET Qt6Keychain::Qt6Keychain)
    add_library(Qt6Keychain::Qt6Keychain ALIAS qt6keychain)
endif()

find_package(PkgConfig REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto) # target: OpenSSL::Crypto
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18) # target: PkgConfig::sodium

# --- Header-only: templates and command line ------------------------------------------------------------------------
find_path(HOWDAH_MUSTACHE_INCLUDE_DIR NAMES kainjow/mustache.hpp REQUIRED)
mark_as_advanced(HOWDAH_MUSTACHE_INCLUDE_DIR)
if(NOT TARGET kainjow::mustache)
    add_library(kainjow::mustache INTERFACE IMPORTED)
    target_include_directories(kainjow::mustache SYSTEM INTERFACE "${HOWDAH_MUSTACHE_INCLUDE_DIR}")
endif()

find_package(CLI11 2.1 REQUIRED CONFIG) # target: CLI11::CLI11

# --- Syntax highlighting: KF6 where it is packaged, else KF5 built for Qt 6 ---------------------------------------------
if(HOWDAH_BUILD_DESKTOP)
    add_library(howdah_syntax_highlighting INTERFACE)
    add_library(Howdah::SyntaxHighlighting ALIAS howdah_syntax_highlighting)
    find_package(KF6SyntaxHighlighting QUIET NO_MODULE)
    if(KF6SyntaxHighlighting_FOUND)
        target_link_libraries(howdah_syntax_highlighting INTERFACE KF6::SyntaxHighlighting)
    else()
        # NO_DEFAULT_PATH: Debian 12 also carries a Qt 5 build under this name, which must not be taken.
        find_package(KF5SyntaxHighlighting QUIET NO_MODULE NO_DEFAULT_PATH PATHS ${HOWDAH_DEPS_PREFIX})
        if(NOT KF5SyntaxHighlighting_FOUND)
            message(FATAL_ERROR
                "KSyntaxHighlighting for Qt 6 was not found (KF6SyntaxHighlighting, or KF5SyntaxHighlighting below "
                "${HOWDAH_DEPS_PREFIX}). Run packaging/install-build-deps, or configure with -DHOWDAH_BUILD_DESKTOP=OFF "
                "to build the command line program only.")
        endif()
        target_link_libraries(howdah_syntax_highlighting INTERFACE KF5::SyntaxHighlighting)
    endif()
endif()

# --- Tests ------------------------------------------------------------------------------------------------------------
if(BUILD_TESTING)
    find_package(GTest 1.12 REQUIRED CONFIG) # targets: GTest::gtest, GTest::gmock
    find_package(benchmark QUIET CONFIG)     # target: benchmark::benchmark; tests/bench is left out without it
endif()
