#include "core/preflight/sigv4.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

// The examples of "Authenticating Requests: Using the Authorization Header" in Amazon's S3 API reference.
const S3Keys keys{Secret(QByteArrayLiteral("AKIA"
                                           "IOSFODNN7EXAMPLE")),
                  Secret(QByteArrayLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"))};
const QDateTime when(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC);
const QByteArray host = QByteArrayLiteral("examplebucket.s3.amazonaws.com");

QByteArray signatureOf(const S3Request &request)
{
    const QByteArray header = signedRequest(request, keys, "us-east-1", when).headers.value("authorization");
    return header.mid(header.indexOf(",Signature=") + 11);
}

} // namespace

TEST(Sigv4, GetObject)
{
    const S3Request request =
        signedRequest({"GET", "/test.txt", {}, {{"host", host}, {"range", "bytes=0-9"}}, {}}, keys, "us-east-1", when);
    EXPECT_EQ(request.headers.value("authorization").toStdString(),
              "AWS4-HMAC-SHA256 Credential=AKIA"
              "IOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
              "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
              "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    EXPECT_EQ(request.headers.value("x-amz-date"), "20130524T000000Z");
    EXPECT_EQ(request.headers.value("x-amz-content-sha256"),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sigv4, PutObjectWithACharacterThatIsEncoded)
{
    const S3Request request{
        "PUT",
        "/test$file.text",
        {},
        {{"host", host}, {"date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
        "Welcome to Amazon S3."};
    EXPECT_EQ(signatureOf(request), "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    EXPECT_EQ(request.target(), "/test%24file.text");
}

TEST(Sigv4, QueryWithoutValue)
{
    EXPECT_EQ(signatureOf({"GET", "/", {{"lifecycle", ""}}, {{"host", host}}, {}}),
              "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
}

TEST(Sigv4, ListObjects)
{
    const S3Request request{"GET", "/", {{"max-keys", "2"}, {"prefix", "J"}}, {{"host", host}}, {}};
    EXPECT_EQ(signatureOf(request), "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    EXPECT_EQ(request.target(), "/?max-keys=2&prefix=J");
}

TEST(Sigv4, SlashesOfAQueryAreEncoded)
{
    EXPECT_EQ((S3Request{"GET", "/b/", {{"delimiter", "/"}, {"prefix", "a b/"}}, {}, {}}.target()),
              "/b/?delimiter=%2F&prefix=a%20b%2F");
}

TEST(Sigv4, TheSecretKeyStaysHere)
{
    const S3Request request = signedRequest({"GET", "/x", {}, {{"host", host}}, {}}, keys, "eu-central-1", when);
    for (const QByteArray &value : request.headers)
        EXPECT_FALSE(value.contains(keys.secret.reveal()));
}

} // namespace howdah::test
