#pragma once

#include "core/project/project.h"

#include <initializer_list>
#include <utility>

namespace howdah::words {

/// The words of the project file for the project's choices; the reader and the writer share them.
template <typename Enum> using Table = std::initializer_list<std::pair<const char *, Enum>>;

inline constexpr Table<DiskMode> diskMode = {
    {"none", DiskMode::None}, {"ownership", DiskMode::OwnershipOnly}, {"format", DiskMode::FormatAndMount}};
inline constexpr Table<Filesystem> filesystem = {{"xfs", Filesystem::Xfs}, {"ext4", Filesystem::Ext4}};
inline constexpr Table<PackageSource> packageSource = {
    {"distribution", PackageSource::Distribution}, {"pgdg", PackageSource::Pgdg}, {"custom", PackageSource::Custom}};
inline constexpr Table<SynchronousMode> synchronousMode = {
    {"off", SynchronousMode::Off}, {"on", SynchronousMode::On}, {"strict", SynchronousMode::Strict}};
inline constexpr Table<RepositoryType> repositoryType = {
    {"none", RepositoryType::None}, {"s3", RepositoryType::S3}, {"posix", RepositoryType::Posix}};
inline constexpr Table<S3UriStyle> uriStyle = {{"host", S3UriStyle::Host}, {"path", S3UriStyle::Path}};
inline constexpr Table<S3Credentials> credentials = {{"keys", S3Credentials::Keys},
                                                     {"instance-role", S3Credentials::InstanceRole}};
inline constexpr Table<FirewallSetting> firewall = {{"open", FirewallSetting::Open}, {"leave", FirewallSetting::Leave}};

} // namespace howdah::words
