namespace Lacuna.Models.Reader;

/// <summary>Prepares the words of paragraphs for the reader network. Used alike when the network is trained and when it reads.</summary>
public static class ReaderWords
{
    private static readonly ReadOnlyMemory<char> Opening = "“".AsMemory();
    private static readonly ReadOnlyMemory<char> Closing = "”".AsMemory();
    private static readonly ReadOnlyMemory<char> Apostrophe = "'".AsMemory();
    private static readonly ReadOnlyMemory<char> OpeningBracket = "(".AsMemory();
    private static readonly ReadOnlyMemory<char> ClosingBracket = ")".AsMemory();
    private static readonly ReadOnlyMemory<char> Possessive = "'s".AsMemory();
    private static readonly ReadOnlyMemory<char> Not = "n't".AsMemory();

    /// <summary>The words of one paragraph, in order.</summary>
    /// <remarks>
    /// Straight quotation marks are given a direction by turns, and a closing mark that closes nothing opens: treebanks write ''
    /// for one opening mark in five. Treebank signs (``, '', -LRB-) become what they stand for.
    /// </remarks>
    public static ReaderWord[] Prepare(IReadOnlyList<string> paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var words = new ReadOnlyMemory<char>[paragraph.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = paragraph[i].AsMemory();
        }

        return Prepare(words);
    }

    /// <summary>The words of one paragraph, in order, each a stretch of its text: nothing is copied.</summary>
    /// <remarks>As <see cref="Prepare(IReadOnlyList{string})"/>.</remarks>
    public static ReaderWord[] Prepare(ReadOnlySpan<ReadOnlyMemory<char>> paragraph)
    {
        var words = new ReaderWord[paragraph.Length];
        var isInside = false;
        for (var i = 0; i < words.Length; i++)
        {
            var text = Plain(paragraph[i], isInside);
            if (text.Span is "“")
            {
                isInside = true;
            }

            words[i] = new ReaderWord(text, FormOf(text.Span), isInside);
            if (text.Span is "”")
            {
                isInside = false;
            }
        }

        return words;
    }

    /// <summary>How <paramref name="word"/> is written.</summary>
    public static WordForm FormOf(ReadOnlySpan<char> word)
    {
        int capitals = 0, letters = 0;
        foreach (var sign in word)
        {
            if (char.IsLetter(sign))
            {
                letters++;
                if (char.IsUpper(sign))
                {
                    capitals++;
                }
            }
        }

        if (word.Length > 0 && char.IsDigit(word[0]))
        {
            return WordForm.Number;
        }

        return (letters, capitals) switch
        {
            (0, _) => WordForm.Sign,
            (_, 0) => WordForm.Lower,
            (_, 1) when char.IsUpper(word[0]) => WordForm.Capitalised,
            _ when capitals == letters => WordForm.Upper,
            _ => WordForm.Mixed,
        };
    }

    private static ReadOnlyMemory<char> Plain(ReadOnlyMemory<char> word, bool isInside) => word.Span switch
    {
        "``" or "“" or "«" or "„" => Opening,
        "''" or "”" or "»" or "\"" => isInside ? Closing : Opening,
        "`" or "‘" or "’" => Apostrophe,
        "-LRB-" or "-LSB-" or "-LCB-" => OpeningBracket,
        "-RRB-" or "-RSB-" or "-RCB-" => ClosingBracket,
        "’s" => Possessive,
        "n’t" => Not,
        var text => text.Contains('’') ? text.ToString().Replace('’', '\'').AsMemory() : word,
    };
}
