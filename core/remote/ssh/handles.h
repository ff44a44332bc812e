#pragma once

#include <libssh/libssh.h>

#include <memory>

namespace howdah::ssh {

struct HandleDeleter {
    void operator()(ssh_session session) const { ssh_free(session); }
    void operator()(ssh_key key) const { ssh_key_free(key); }
    void operator()(ssh_event event) const { ssh_event_free(event); }
    void operator()(char *text) const { ssh_string_free_char(text); }
    void operator()(unsigned char *hash) const { ssh_clean_pubkey_hash(&hash); }
};

using SessionHandle = std::unique_ptr<ssh_session_struct, HandleDeleter>;
using KeyHandle = std::unique_ptr<ssh_key_struct, HandleDeleter>;
using EventHandle = std::unique_ptr<ssh_event_struct, HandleDeleter>;
using TextHandle = std::unique_ptr<char, HandleDeleter>;
using HashHandle = std::unique_ptr<unsigned char, HandleDeleter>;

} // namespace howdah::ssh
