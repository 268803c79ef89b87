using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>Words that name a subject.</summary>
internal sealed record SubjectTermJson(string Words, string? Language, IReadOnlyList<string> Companions, bool IsCaseSensitive)
{
    public static SubjectTermJson Of(SubjectTerm term) => new(term.Words, term.Language, [.. term.Companions], term.IsCaseSensitive);
}
