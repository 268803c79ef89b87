using Lacuna.Findings.Drafts;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>What the draft's words are about, as it was looked for.</summary>
internal sealed record DraftSubjectJson(SubjectJson Subject, string Basis)
{
    public static DraftSubjectJson? OfAny(DraftSubject? subject) => subject is null ? null : new(SubjectJson.Of(subject.Subject), KindName.Of(subject.Basis));
}
