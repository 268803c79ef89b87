using System.Collections.Immutable;
using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>A kept subject: a line of an export that can be imported again.</summary>
internal sealed record SubjectLine
{
    /// <inheritdoc cref="RecordLine.Form"/>
    public const string Form = "lacuna-subject/1";

    public required string Format { get; init; }

    public required string Subject { get; init; }

    public required ImmutableArray<SubjectTerm> Terms { get; init; }

    public static SubjectLine Of(Subject subject) => new() { Format = Form, Subject = subject.Name, Terms = subject.Terms };

    /// <exception cref="FormatException">It has no name, or a term has no words.</exception>
    public Subject ToSubject() =>
        string.IsNullOrWhiteSpace(Subject) || Terms.IsDefaultOrEmpty || Terms.Any(static term => term is null || !term.Words.Any(char.IsLetterOrDigit))
            ? throw new FormatException("a subject needs a name, and terms with words")
            : new Subject(Subject, [.. Terms.Select(static term => term.Companions.IsDefault ? term with { Companions = [] } : term)]);
}
