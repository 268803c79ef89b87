using Lacuna.Core.Subjects;

namespace Lacuna.Archive.Storing;

/// <summary>A subject's term as the file keeps it.</summary>
internal sealed record StoredTerm(string Words, string? Language, string[]? Companions, bool CaseSensitive)
{
    public static StoredTerm Of(SubjectTerm term) => new(term.Words, term.Language, term.Companions.IsDefaultOrEmpty ? null : [.. term.Companions], term.IsCaseSensitive);

    public SubjectTerm ToTerm() => new(Words, Language) { Companions = [.. Companions ?? []], IsCaseSensitive = CaseSensitive };
}
