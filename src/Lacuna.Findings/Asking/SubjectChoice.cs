using Lacuna.Archive;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Asking;

/// <summary>What <c>--about</c> and <c>--theme</c> mean: a subject that the archive keeps, or else the words themselves.</summary>
public static class SubjectChoice
{
    /// <exception cref="QuestionException">No words were given.</exception>
    public static async Task<Subject> OfAsync(string option, string given, IArchive archive, CancellationToken cancellation)
    {
        var name = given.Trim();
        var kept = await archive.SubjectsAsync(cancellation);
        return kept.FirstOrDefault(subject => string.Equals(subject.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new Subject(name, TermSyntax.Terms(option, name));
    }
}
