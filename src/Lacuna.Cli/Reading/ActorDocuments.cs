using System.Collections.Immutable;
using Lacuna.Cli.Archives;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Voices;

namespace Lacuna.Cli.Reading;

/// <summary>Picks the documents that are an actor's own.</summary>
internal static class ActorDocuments
{
    /// <summary>Sources named in the message when none is the actor's.</summary>
    private const int Named = 5;

    /// <summary>Documents whose source is <paramref name="actor"/>'s own, as it would be in an archive.</summary>
    /// <exception cref="UserException">Nobody or several bear the name, or there is no document.</exception>
    public static ImmutableArray<AnnotatedDocument> Of(ImmutableArray<AnnotatedDocument> documents, string actor)
    {
        ImmutableArray<Source> sources = [.. documents.Select(document => document.Document.Source).OfType<Source>().Distinct().OrderBy(source => source.Name, StringComparer.Ordinal)];
        if (sources.IsEmpty)
        {
            throw new UserException(ExitCode.InputRefused, $"no document names its source, so none is known to be of '{actor}'; leave --actor out, or name the source in the documents' heads");
        }

        var chosen = ActorChoice.Of("--actor", actor, sources);
        var own = new OwnSources(chosen.Actor, chosen.Channels);
        ImmutableArray<AnnotatedDocument> found = [.. documents.Where(document => document.Document.Source is { } source && own.Contains(source))];
        return found.IsEmpty
            ? throw new UserException(ExitCode.InputRefused, $"no document is of '{actor}'; the sources are {string.Join(", ", sources.Select(Words).Distinct().Take(Named))}")
            : found;
    }

    private static string Words(Source source) => source.SpeaksFor is { } side ? $"{source.Name} ({side})" : source.Name;
}
