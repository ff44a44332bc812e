#pragma once

#include "app/howdahctl/command_line.h"

#include <CLI/CLI.hpp>

namespace howdah::ctl {

/// CLI11 fills std::string; the rest of the program speaks QString.
class Arguments final {
public:
    CLI::Option *text(CLI::App *command, const char *name, QString &target, const char *help)
    {
        return command->add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help);
    }

    void common(CLI::App *command, CommonOptions &options)
    {
        text(command, "project", options.projectFile, "Project file")->required();
        text(command, "--secrets", options.secretsFile,
             "File with the secrets (JSON, mode 0600) instead of the keychain");
        text(command, "--known-hosts", options.knownHostsFile, "Known host keys, instead of ~/.ssh/known_hosts");
        command->add_flag("--accept-new-host-keys", options.acceptNewKeys,
                          "Remember unknown host keys unasked (a changed one always stops)");
        command->add_flag("--no-input", options.noInput, "Never ask; what would be asked is an error");
        command
            ->add_option_function<std::string>(
                "-o,--output", [&options](const std::string &form) { options.json = form == "json"; },
                "Form of the result")
            ->check(CLI::IsMember({"text", "json"}));
    }
};

} // namespace howdah::ctl
