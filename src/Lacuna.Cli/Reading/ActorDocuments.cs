using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Cli.Reading;

/// <summary>Picks the documents that are an actor's own.</summary>
internal static class ActorDocuments
{
    /// <summary>Sources named in the message when none is the actor's.</summary>
    private const int Named = 5;

    /// <summary>Documents whose source speaks for <paramref name="actor"/> (an id, or a name that the table of actors knows), or bears it as its own name.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static ImmutableArray<AnnotatedDocument> Of(ImmutableArray<AnnotatedDocument> documents, string actor)
    {
        var ids = ActorTable.Default.Find(actor).Select(found => found.Id).Append(actor).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<AnnotatedDocument> own =
        [
            .. documents.Where(document => document.Document.Source is { } source
                && ((source.SpeaksFor is { } side && ids.Contains(side)) || string.Equals(source.Name, actor, StringComparison.OrdinalIgnoreCase))),
        ];
        if (!own.IsEmpty)
        {
            return own;
        }

        var known = documents.Select(document => document.Document.Source).OfType<Core.Documents.Source>()
            .Select(source => source.SpeaksFor is { } side ? $"{source.Name} ({side})" : source.Name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(Named).ToList();
        throw new UserException(ExitCode.InputRefused, known.Count == 0
            ? $"no document names its source, so none is known to be of '{actor}'; leave --actor out, or name the source in the documents' heads"
            : $"no document is of '{actor}'; the sources are {string.Join(", ", known)}");
    }
}
