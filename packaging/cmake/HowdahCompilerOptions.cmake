# Defines howdah_options, which every target of the project links: language level, warnings, sanitizers.

include_guard(GLOBAL)

option(HOWDAH_WERROR "Treat compiler warnings as errors" OFF) # off: a packager's newer compiler must not break the build
set(HOWDAH_SANITIZE "" CACHE STRING "Sanitizer: address (with undefined), thread, fuzzer (address, for libFuzzer), or empty")
set_property(CACHE HOWDAH_SANITIZE PROPERTY STRINGS "" address thread fuzzer)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Release builds are left alone: a distribution chooses its own launcher.
if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    find_program(HOWDAH_CCACHE ccache)
    mark_as_advanced(HOWDAH_CCACHE)
    if(HOWDAH_CCACHE)
        # Two checkouts of the same sources share one cache: paths below the source folder enter the hash as relative ones.
        # The sloppiness is what ccache asks for before it stores what was compiled with a precompiled header; no source here uses __TIME__.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${HOWDAH_CCACHE}"
            CACHE STRING "Compiler launcher")
    endif()
endif()

add_library(howdah_options INTERFACE)
add_library(Howdah::Options ALIAS howdah_options)

target_compile_features(howdah_options INTERFACE cxx_std_20)
target_compile_definitions(howdah_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# -Wconversion and -Wsign-conversion are missing on purpose: Qt mixes int and qsizetype in its own signatures, so the casts
# they ask for would outnumber the bugs they find. -Wfloat-conversion keeps the part that is worth it.
target_compile_options(howdah_options INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wcast-align
    -Wdouble-promotion
    -Wextra-semi
    -Wfloat-conversion
    -Wformat=2
    -Wimplicit-fallthrough
    -Wmissing-declarations
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Woverloaded-virtual
    -Wundef
    -Wunused
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    $<$<BOOL:${HOWDAH_WERROR}>:-Werror>)

find_package(Threads REQUIRED)
target_link_libraries(howdah_options INTERFACE Threads::Threads)

if(HOWDAH_SANITIZE STREQUAL "address")
    set(_howdah_sanitize -fsanitize=address,undefined -fno-sanitize-recover=all)
elseif(HOWDAH_SANITIZE STREQUAL "thread")
    set(_howdah_sanitize -fsanitize=thread)
elseif(HOWDAH_SANITIZE STREQUAL "fuzzer")
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "libFuzzer comes with clang; this compiler is ${CMAKE_CXX_COMPILER_ID}. Use the preset \"fuzz\".")
    endif()
    # vptr and function look into types of libraries that are not instrumented.
    set(_howdah_sanitize -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr,function -fno-sanitize-recover=all)
elseif(HOWDAH_SANITIZE)
    message(FATAL_ERROR "HOWDAH_SANITIZE is \"${HOWDAH_SANITIZE}\"; use address, thread, fuzzer or nothing.")
endif()
if(HOWDAH_SANITIZE)
    # Directory-wide as well as in howdah_options: a half-instrumented program reports races and overflows that are not there.
    add_compile_options(${_howdah_sanitize} -fno-omit-frame-pointer)
    add_link_options(${_howdah_sanitize})
endif()
