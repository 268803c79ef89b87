using Lacuna.Findings.Asking;
using Lacuna.Web.Access;

namespace Lacuna.Web.Tests.Access;

public sealed class AccessFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-access-");

    private string Archive => Path.Combine(_folder.FullName, "record.lacuna");

    [Fact]
    public void A_token_is_of_256_bits_and_only_its_hash_is_kept()
    {
        var token = AccessFile.Add(Archive, "Ann Lee", AccessRole.Correct, TimeProvider.System);
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(token).Length);
        Assert.DoesNotContain(token, File.ReadAllText(AccessFile.PathFor(Archive)), StringComparison.Ordinal);
        var entry = Assert.Single(AccessFile.Read(Archive));
        Assert.Equal(("Ann Lee", AccessRole.Correct, AccessFile.HashOf(token)), (entry.Name, entry.May, entry.Hash));
    }

    [Fact]
    public void Only_its_owner_may_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        AccessFile.Add(Archive, "Ann", AccessRole.Read, TimeProvider.System);
        AccessFile.Add(Archive, "Bea", AccessRole.Read, TimeProvider.System);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(AccessFile.PathFor(Archive)));
        }

        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void A_name_has_one_token_and_loses_it_by_any_spelling_of_its_case()
    {
        AccessFile.Add(Archive, "Ann", AccessRole.Read, TimeProvider.System);
        Assert.Contains("already", Assert.Throws<QuestionException>(() => AccessFile.Add(Archive, " ann ", AccessRole.Read, TimeProvider.System)).Message, StringComparison.Ordinal);
        AccessFile.Remove(Archive, "ANN");
        Assert.Empty(AccessFile.Read(Archive));
        Assert.Contains("nobody", Assert.Throws<QuestionException>(() => AccessFile.Remove(Archive, "Ann")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    public void A_name_must_be_one(string name) => Assert.Throws<QuestionException>(() => AccessFile.Add(Archive, name, AccessRole.Read, TimeProvider.System));

    [Theory]
    [InlineData("{")]
    [InlineData("[{\"name\":null}]")]
    [InlineData("[1]")]
    public void A_file_that_is_damaged_is_told_with_the_mend(string text)
    {
        File.WriteAllText(AccessFile.PathFor(Archive), text);
        Assert.Contains("lacuna access add", Assert.Throws<QuestionException>(() => AccessFile.Read(Archive)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
