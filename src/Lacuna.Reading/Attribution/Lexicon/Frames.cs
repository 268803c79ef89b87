namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>What may follow a cue as its content; the names of <c>verbs.tsv</c> in brackets.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A quotation (q).</summary>
    Quote = 1 << 0,

    /// <summary>A clause, with or without "that" (that).</summary>
    That = 1 << 1,

    /// <summary>A clause with "that" only (that!).</summary>
    MarkedThat = 1 << 2,

    /// <summary>A question clause (wh).</summary>
    Question = 1 << 3,

    /// <summary>An infinitive (to).</summary>
    Infinitive = 1 << 4,

    /// <summary>A noun phrase (np).</summary>
    Object = 1 << 5,

    /// <summary>A gerund (ing).</summary>
    Gerund = 1 << 6,

    /// <summary>A noun phrase and "as" (np.as).</summary>
    ObjectAs = 1 << 7,

    /// <summary>A noun phrase and its name (np.np).</summary>
    Naming = 1 << 8,

    /// <summary>The hearer, then a clause (o.that).</summary>
    HearerThat = 1 << 9,

    /// <summary>The hearer, then an infinitive (o.to).</summary>
    HearerInfinitive = 1 << 10,

    /// <summary>The hearer, then a quotation (o.q).</summary>
    HearerQuote = 1 << 11,

    /// <summary>The hearer, then a question clause (o.wh).</summary>
    HearerQuestion = 1 << 12,

    /// <summary>The hearer, then a noun phrase (o.np).</summary>
    HearerObject = 1 << 13,

    /// <summary>A noun phrase with a determiner (np.the): "share the view", and not "shared values".</summary>
    DefiniteObject = 1 << 14,

    /// <summary>Never a cue in the passive (!pass): "is convinced" tells of a belief.</summary>
    NoPassive = 1 << 15,

    /// <summary>Any frame with a clause as content.</summary>
    AnyThat = That | MarkedThat,

    /// <summary>Any frame with a noun phrase as content.</summary>
    AnyObject = Object | ObjectAs | Naming,

    /// <summary>Any frame with a hearer as object.</summary>
    AnyHearer = HearerThat | HearerInfinitive | HearerQuote | HearerQuestion | HearerObject,
}
