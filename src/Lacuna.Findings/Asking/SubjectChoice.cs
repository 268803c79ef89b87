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
        return kept.FirstOrDefault(subject => string.Equals(subject.Name, name, StringComparison.OrdinalIgnoreCase)) ?? OfWords(option, name);
    }

    /// <summary>A subject without words would be about everything.</summary>
    private static Subject OfWords(string option, string words) =>
        TermSyntax.Terms(option, words) is { IsEmpty: false } terms ? new Subject(words, terms) : throw new QuestionException($"{option} '{words}' has no words; name words to look for");
}
