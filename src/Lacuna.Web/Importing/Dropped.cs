namespace Lacuna.Web.Importing;

/// <summary>A file that was brought, kept aside until it has been taken in.</summary>
/// <param name="Name">As the visitor's machine called it.</param>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="Hash">Hexadecimal SHA-256 of its bytes: the same file brought again is known by it.</param>
internal sealed record Dropped(string Name, string Path, string Hash)
{
    /// <summary>Longest name that is kept.</summary>
    private const int MostCharacters = 120;

    /// <summary>The origin of its documents: equal names from two visitors are not equal documents.</summary>
    public string Origin => $"upload/{Hash[..12]}/{Name}";

    /// <summary>The name alone, without folders, control characters and what no file may be called.</summary>
    public static string NameOf(string given)
    {
        var name = given.Replace('\\', '/').Split('/')[^1];
        name = string.Concat(name.Where(static character => !char.IsControl(character) && !char.IsSurrogate(character) && !"<>:\"|?*#".Contains(character, StringComparison.Ordinal))).Trim(' ', '.');
        return name.Length == 0 ? "file" : name.Length > MostCharacters ? name[^MostCharacters..] : name;
    }
}
