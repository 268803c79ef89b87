using System.Security.Cryptography;
using System.Text;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>Entries of the index of words as lexemes.</summary>
internal static class LexemeText
{
    /// <summary>Begins what is told of a row besides its words; no entry begins so.</summary>
    public const char Mark = '\u0001';

    /// <summary>Characters of an entry that are kept, the rest by its hash: a lexeme takes 2,046 bytes, an index of them less.</summary>
    private const int Most = 300;

    /// <summary>The lexeme of an entry.</summary>
    public static string Of(string entry)
    {
        var kept = PostgresText.Kept(entry);
        return kept.Length <= Most ? kept : PostgresText.Kept(entry[..Most]) + Mark + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(entry)))[..32];
    }

    /// <summary>A lexeme as the text forms of tsvector and tsquery take it.</summary>
    public static StringBuilder AppendQuoted(this StringBuilder text, string lexeme)
    {
        text.Append('\'');
        foreach (var character in lexeme)
        {
            _ = character is '\'' or '\\' ? text.Append(character, 2) : text.Append(character);
        }

        return text.Append('\'');
    }
}
