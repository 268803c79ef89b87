namespace Lacuna.Reading.Mentions;

/// <summary>How a word is written and where it stands.</summary>
[Flags]
internal enum WordShape
{
    None = 0,
    Letters = 1,
    Number = 2,
    Possessive = 4,
    Quote = 8,
    Mark = 16,

    /// <summary>Begins with a capital.</summary>
    Capital = 32,

    /// <summary>All its letters, two at least, are capitals.</summary>
    AllCapitals = 64,

    /// <summary>One capital, with or without a stop.</summary>
    Initial = 128,

    /// <summary>First word of its sentence, or first after an opening quotation mark.</summary>
    SentenceStart = 256,

    /// <summary>Follows the word before it without a blank, after a hyphen or a slash.</summary>
    Joined = 512,

    /// <summary>The next word is joined to it.</summary>
    Joins = 1024,

    /// <summary>Stands in a sentence whose words begin with capitals, as a heading's do.</summary>
    Heading = 2048,
}
