namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>What speaks for or against a statement. Each has a weight in <c>Data/statement-weights.tsv</c>, under its name.</summary>
/// <remarks>Log-odds are natural ones; what does not apply is 0; what is only true or false is 1 or 0.</remarks>
internal enum Evidence
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Log-odds of the trained reader's cue.</summary>
    Cue,

    /// <summary>Log-odds of the trained reader's first content.</summary>
    Content,

    /// <summary>Log-odds of the trained reader's source.</summary>
    Source,

    /// <summary>How well cue and source go together, in log-odds.</summary>
    SourceLink,

    /// <summary>The trained reader gives no source.</summary>
    NoSource,

    /// <summary>The content goes better with another cue.</summary>
    Borrowed,

    /// <summary>The source stands in another sentence than the cue.</summary>
    DistantSource,

    /// <summary>The rules found a statement with this cue too.</summary>
    Rules,

    /// <summary>They give it about the same source.</summary>
    RulesSource,

    /// <summary>They give it about the same content.</summary>
    RulesContent,

    /// <summary>Only the rules found it.</summary>
    RulesAlone,

    /// <summary>It was said, and not only believed or planned.</summary>
    Saying,

    /// <summary>The content begins in or with a quotation.</summary>
    Quoted,

    /// <summary>The content has two words at most.</summary>
    FewWords,
}
