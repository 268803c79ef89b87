using Lacuna.Archive;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lacuna.Findings.Asking;

namespace Lacuna.Web.Access;

/// <summary>The file beside an archive that says who has a token. It is written whole, and only its owner may read it.</summary>
public static class AccessFile
{
    /// <summary>Bytes of chance in a token: nobody guesses 256 bits.</summary>
    private const int TokenBytes = 32;

    /// <summary>Longest name.</summary>
    private const int MostCharacters = 60;

    /// <summary>Where the file of an archive lies.</summary>
    public static string PathFor(string archive) => Path.GetFullPath(ArchiveAddress.Of(archive).Beside(".access.json"));

    /// <summary>All who have a token, by name; nobody when there is no file.</summary>
    /// <exception cref="QuestionException">The file cannot be read.</exception>
    public static ImmutableArray<AccessEntry> Read(string archive)
    {
        var path = PathFor(archive);
        try
        {
            return File.Exists(path) ? [.. JsonSerializer.Deserialize(File.ReadAllBytes(path), AccessJsonContext.Default.ListAccessEntry) ?? []] : [];
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new QuestionException($"the file of tokens {path} cannot be read; put a whole one in its place, or delete it and add everybody anew with 'lacuna access add'");
        }
    }

    /// <summary>Gives somebody a token and returns it; it can never be shown again.</summary>
    /// <exception cref="QuestionException">The name is empty, too long, or has a token already; or the file cannot be written.</exception>
    public static string Add(string archive, string name, AccessRole may, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(clock);
        var who = name.Trim();
        if (who.Length is 0 or > MostCharacters || who.Any(char.IsControl))
        {
            throw new QuestionException("give a name of 1 to 60 characters: lacuna access add \"Ann Lee\"");
        }

        var all = Read(archive);
        if (all.Any(entry => string.Equals(entry.Name, who, StringComparison.OrdinalIgnoreCase)))
        {
            throw new QuestionException($"'{who}' has a token already; 'lacuna access remove' takes it away");
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        Write(archive, all.Add(new AccessEntry(who, may, HashOf(token), clock.GetUtcNow())));
        return token;
    }

    /// <summary>Takes somebody's token away; whoever is signed in by it is so no longer.</summary>
    /// <exception cref="QuestionException">Nobody of that name has one, or the file cannot be written.</exception>
    public static void Remove(string archive, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var all = Read(archive);
        var left = all.RemoveAll(entry => string.Equals(entry.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (left.Length == all.Length)
        {
            throw new QuestionException($"nobody named '{name.Trim()}' has a token; 'lacuna access list' names all");
        }

        Write(archive, left);
    }

    /// <summary>What is kept of a token.</summary>
    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static void Write(string archive, ImmutableArray<AccessEntry> entries)
    {
        var path = PathFor(archive);
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var file = new FileStream(temporary, options))
            {
                JsonSerializer.Serialize(file, [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)], AccessJsonContext.Default.ListAccessEntry);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new QuestionException($"the file of tokens {path} cannot be written: {fault.Message.ReplaceLineEndings(" ")}");
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
