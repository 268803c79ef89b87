using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>An attribution: somebody (source) expresses (cue) something (content).</summary>
/// <remarks>Span conventions follow PolNeAR (Newell et al., LREC 2018): the source with its title and without relative clauses,
/// the cue with auxiliaries and particle, the content with its quotation marks and without the joining "that".</remarks>
public sealed record Statement
{
    /// <summary>Unique within the document: s1, s2 … in text order of the first span.</summary>
    public required string Id { get; init; }

    /// <summary>Words that name the speaker; null when the text gives none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Words of expressing; null for a quotation whose cue is only implied.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What was expressed, in text order; several when the cue splits it or it runs over paragraphs.</summary>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>Who spoke; several for a joint statement; empty when it could not be told.</summary>
    public ImmutableArray<Actor> Speakers { get; init; } = [];

    /// <summary>Words that name the addressee, if any.</summary>
    public TextSpan? AddresseeSpan { get; init; }

    /// <summary>To whom, when named or plain.</summary>
    public ImmutableArray<Actor> Addressees { get; init; } = [];

    /// <summary>How the content is given.</summary>
    public StatementForm Form { get; init; } = StatementForm.Indirect;

    /// <summary>What is done by saying it.</summary>
    public SpeechAct Act { get; init; } = SpeechAct.Inform;

    /// <summary>True when the saying itself is negated: "did not mention", "declined to say".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Words of doubt about the saying: "reportedly"; null when none.</summary>
    public TextSpan? Hedge { get; init; }

    /// <summary>Words that name the channel: "on Twitter", "in a statement".</summary>
    public TextSpan? Channel { get; init; }

    /// <summary>Words that name who passes it on: "Xinhua" in "according to the readout carried by Xinhua".</summary>
    public TextSpan? RelaySpan { get; init; }

    /// <summary>Who passes it on.</summary>
    public Actor? Relay { get; init; }

    /// <summary>Id of the statement in whose content this one stands; null at the outermost level.</summary>
    public string? Inside { get; init; }

    /// <summary>True when it asks the addressee to speak or act on something.</summary>
    public bool IsPlea { get; init; }

    /// <summary>How strongly the act is put, from 1 (raised, noted) to 5 (demanded, condemned); 0 when the cue says nothing of strength.</summary>
    public int Strength { get; init; }

    /// <summary>When it was said, by the words around it; null when only the publication time bounds it.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>How likely a reader would mark this statement with this source and content, 0 to 1; null when read by rules alone, which cannot tell.</summary>
    public double? Probability { get; init; }

    /// <summary><see cref="Probability"/> in a word; null when that is null.</summary>
    public Certainty? Certainty => Probability is { } likely ? CertaintyLevels.Of(likely) : null;

    /// <summary>What people put right of it, by which <see cref="Speakers"/> and <see cref="Addressees"/> then go; null when it stands as the machine read it.</summary>
    /// <remarks>Never written with the marks of a reading, which are the machine's alone.</remarks>
    [JsonIgnore]
    public StatementCorrection? Correction { get; init; }

    /// <summary>The statement as the machine read it.</summary>
    public Statement AsRead() => Correction is null ? this : this with { Speakers = Correction.ReadSpeakers, Addressees = Correction.ReadAddressees, Correction = null };

    /// <summary>Smallest span over source, cue and content.</summary>
    public TextSpan Extent
    {
        get
        {
            int start = int.MaxValue, end = 0;
            foreach (var span in (IEnumerable<TextSpan>)[.. Content, .. Source is { } s ? [s] : Array.Empty<TextSpan>(), .. Cue is { } c ? [c] : Array.Empty<TextSpan>()])
            {
                start = Math.Min(start, span.Start);
                end = Math.Max(end, span.End);
            }

            return end == 0 ? default : TextSpan.FromBounds(start, end);
        }
    }
}
