using Lacuna.Core.Actors;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Mentions;

/// <summary>Words before a name, or in place of one, that say what somebody is: "Ukrainian Foreign Minister", "the President of Russia", "Mr", "his Chinese counterpart".</summary>
internal sealed class Title
{
    /// <summary>Index of its first word, the article or possessive included.</summary>
    public int Start { get; set; }

    /// <summary>Index of the word after it.</summary>
    public int End { get; set; }

    /// <summary>Code of the office; null when there is none.</summary>
    public string? Office { get; set; }

    /// <summary>True for several holders: "the two foreign ministers".</summary>
    public bool IsPlural { get; set; }

    /// <summary>State or body that the words name.</summary>
    public Actor? Of { get; set; }

    /// <summary>Another state or body named beside it: "the Russian and Ukrainian presidents".</summary>
    public Actor? AlsoOf { get; set; }

    /// <summary>Where a state or body stands as a name of its own inside: "Russia" in "the President of Russia"; null when none does.</summary>
    public TextSpan? Inner { get; set; }

    /// <summary>Whom <see cref="Inner"/> names.</summary>
    public Actor? InnerActor { get; set; }

    /// <summary>True when <see cref="Inner"/> is a capital or palace: "Moscow's envoy".</summary>
    public bool InnerIsMetonym { get; set; }

    /// <summary>True when it ends in the state or body served: "President of Ukraine".</summary>
    public bool EndsInName { get; set; }

    /// <summary>True for "Mr", "Dr", "Gen.", "King" and the like.</summary>
    public bool HasHonorific { get; set; }

    /// <summary>True when it holds "Mr", "Dr" or a rank, after which a name begins.</summary>
    public bool IsRanked { get; set; }

    public bool IsDefinite { get; set; }

    public bool IsIndefinite { get; set; }

    /// <summary>True when it begins with "his", "their", "my".</summary>
    public bool IsPossessive { get; set; }

    public bool IsFormer { get; set; }

    /// <summary>True for "counterpart", "opposite number", "colleague".</summary>
    public bool IsCounterpart { get; set; }

    /// <summary>True when it says what somebody is, and not only of which state.</summary>
    public bool SaysWhat => Office is not null || HasHonorific || IsCounterpart;
}
