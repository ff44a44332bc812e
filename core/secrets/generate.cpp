#include "core/secrets/generate.h"

#include <QRandomGenerator>

namespace howdah {

Secret generatePassword()
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int length = 32;
    QByteArray value(length, '\0');
    for (char &character : value)
        character = alphabet[QRandomGenerator::system()->bounded(static_cast<int>(sizeof alphabet) - 1)];
    return Secret(std::move(value));
}

} // namespace howdah
