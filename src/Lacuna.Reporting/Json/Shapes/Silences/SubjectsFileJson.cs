using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>What <c>lacuna subject list --json</c> and its siblings write.</summary>
internal sealed record SubjectsFileJson(string Schema, string Version, string Lacuna, IReadOnlyList<SubjectJson> Subjects)
{
    public static SubjectsFileJson Of(IEnumerable<Subject> subjects, string version, string lacuna) =>
        new("lacuna.subjects", version, lacuna, [.. subjects.Select(SubjectJson.Of)]);
}
