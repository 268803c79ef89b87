using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A subject and its terms.</summary>
internal sealed record SubjectJson(string Name, IReadOnlyList<SubjectTermJson> Terms)
{
    public static SubjectJson Of(Subject subject) => new(subject.Name, [.. subject.Terms.Select(SubjectTermJson.Of)]);

    public static SubjectJson? OfAny(Subject? subject) => subject is null ? null : Of(subject);
}
