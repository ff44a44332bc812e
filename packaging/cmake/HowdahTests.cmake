# howdah_add_test(NAME <name> SOURCES <file>... [LIBS <target>...] [LABELS <label>...] [TIMEOUT <seconds>] [MAIN <target>] [MOC])
#
# One GoogleTest executable, each of its tests one CTest test. Labels: unit (default), ui, loopback (needs a throw-away
# sshd on this machine), threads (also run under ThreadSanitizer).
# MOC: the test's own sources declare Q_OBJECT classes; off by default because it costs two build steps a test.
# Per label there is a target tests_<label>, so that a sanitizer build makes only what it will run.

include_guard(GLOBAL)
include(GoogleTest)

foreach(_howdah_label IN ITEMS unit ui loopback threads)
    add_custom_target(tests_${_howdah_label})
endforeach()

function(howdah_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "MOC" "NAME;TIMEOUT;MAIN" "SOURCES;LIBS;LABELS")
    if(NOT arg_NAME OR NOT arg_SOURCES)
        message(FATAL_ERROR "howdah_add_test needs NAME and SOURCES")
    endif()
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "howdah_add_test(${arg_NAME}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()

    if(NOT arg_MAIN)
        set(arg_MAIN howdah_test_main)
    endif()

    add_executable(${arg_NAME} ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PRIVATE howdah_options ${arg_LIBS} ${arg_MAIN} GTest::gmock GTest::gtest)
    if(HOWDAH_SANITIZE STREQUAL "thread" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_sources(${arg_NAME} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/sanitizers/tsan_clone.cpp")
    endif()
    set_target_properties(${arg_NAME} PROPERTIES AUTOMOC ${arg_MOC})
    foreach(label IN LISTS arg_LABELS)
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${arg_NAME})
        set_property(GLOBAL APPEND PROPERTY HOWDAH_TEST_LABELS ${label})
    endforeach()

    # PRE_TEST: the build does not run the executables, so a build machine needs no display or keychain.
    # NO_PRETTY_VALUES: parameters stay out of test names, where their characters would have to be escaped.
    gtest_discover_tests(${arg_NAME}
        DISCOVERY_MODE PRE_TEST
        DISCOVERY_TIMEOUT 60
        NO_PRETTY_VALUES
        PROPERTIES TIMEOUT ${arg_TIMEOUT})

    # gtest_discover_tests keeps only the first element of a list property, so the labels follow by themselves.
    set(labels_file "${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}_labels.cmake")
    file(WRITE "${labels_file}"
        "foreach(test IN LISTS ${arg_NAME}_TESTS)\n"
        "    set_tests_properties(\"\${test}\" PROPERTIES LABELS \"${arg_LABELS}\")\n"
        "endforeach()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${labels_file}")
endfunction()

# howdah_add_suites()
#
# Registers what is more than one executable, so that one ctest run can close with one summary: lint, the sanitizer builds and the
# fuzzers (made by tests/run.sh beforehand), and whether the lab can run. Lab tests take FIXTURES_REQUIRED lab: without a lab they
# fail as "not run" instead of vanishing.
function(howdah_add_suites)
    if(HOWDAH_SANITIZE)
        return()
    endif()

    add_test(NAME lint
        COMMAND "${CMAKE_SOURCE_DIR}/tests/lint.sh" --build "${CMAKE_BINARY_DIR}"
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    set_tests_properties(lint PROPERTIES LABELS lint TIMEOUT 900 PROCESSORS 2)

    add_test(NAME asan COMMAND "${CMAKE_CTEST_COMMAND}" --preset asan WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    set_tests_properties(asan PROPERTIES LABELS asan TIMEOUT 900 PROCESSORS 2)

    get_property(used_labels GLOBAL PROPERTY HOWDAH_TEST_LABELS)
    if("threads" IN_LIST used_labels)
        # Under setarch -R where that is allowed: GCC 12's ThreadSanitizer refuses kernels that randomise 32 bits of addresses.
        set(launcher)
        find_program(HOWDAH_SETARCH setarch)
        mark_as_advanced(HOWDAH_SETARCH)
        if(HOWDAH_SETARCH)
            execute_process(COMMAND "${HOWDAH_SETARCH}" -R true RESULT_VARIABLE refused OUTPUT_QUIET ERROR_QUIET)
            if(NOT refused)
                set(launcher "${HOWDAH_SETARCH}" -R)
            endif()
        endif()
        add_test(NAME tsan
            COMMAND ${launcher} "${CMAKE_CTEST_COMMAND}" --preset tsan WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
        set_tests_properties(tsan PROPERTIES LABELS tsan TIMEOUT 900 PROCESSORS 2)
    endif()

    # Each fuzzer for half a minute, so that what reads foreign text is never without. They print what they executed into build/fuzz.
    file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp")
    foreach(fuzzer IN LISTS fuzzers)
        get_filename_component(fuzzer "${fuzzer}" NAME_WE)
        string(REGEX REPLACE "_fuzz$" "" fuzzer "${fuzzer}")
        add_test(NAME fuzz-${fuzzer} COMMAND "${CMAKE_SOURCE_DIR}/tests/fuzz/run" --built 30 ${fuzzer})
        set_tests_properties(fuzz-${fuzzer} PROPERTIES LABELS fuzz TIMEOUT 180)
    endforeach()

    add_test(NAME lab-check COMMAND "${CMAKE_SOURCE_DIR}/tests/lab/lab" check)
    set_tests_properties(lab-check PROPERTIES LABELS lab TIMEOUT 60 FIXTURES_SETUP lab)
endfunction()
