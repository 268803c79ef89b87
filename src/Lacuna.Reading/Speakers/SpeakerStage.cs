using Lacuna.Core.Reading;

namespace Lacuna.Reading.Speakers;

/// <summary>Says who the speaker and the addressee of each statement are, and whom "I", "we" and "you" in its quotations mean.</summary>
internal sealed class SpeakerStage : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        if (document.Statements.IsEmpty)
        {
            return Released(document);
        }

        var mentions = new MentionLedger(document);
        var finder = new SpeakerFinder(document, mentions);
        var statements = document.Statements.ToBuilder();
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = finder.Resolve(statements[i], i == 0 ? null : statements[i - 1]);
            QuotedPronouns.Assign(document, statement, mentions);
            statements[i] = statement;
        }

        return Released(document) with { Statements = statements.ToImmutable(), Mentions = mentions.ToImmutable() };
    }

    // Nobody asks the trained reader after this, and its vectors are many times as long as the text.
    private static AnnotatedDocument Released(AnnotatedDocument document) =>
        document.Trained is { References: not null } marks ? document with { Trained = marks with { References = null } } : document;
}
