namespace Lacuna.Models.Reader;

/// <summary>Prepares the words of paragraphs for the reader network. Used alike when the network is trained and when it reads.</summary>
public static class ReaderWords
{
    private const string Opening = "“";
    private const string Closing = "”";

    /// <summary>The words of one paragraph, in order.</summary>
    /// <remarks>Straight quotation marks are given a direction by turns; treebank signs (``, '', -LRB-) become what they stand for.</remarks>
    public static ReaderWord[] Prepare(IReadOnlyList<string> paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var words = new ReaderWord[paragraph.Count];
        var isInside = false;
        for (var i = 0; i < words.Length; i++)
        {
            var text = Plain(paragraph[i], isInside);
            if (text == Opening)
            {
                isInside = true;
            }

            words[i] = new ReaderWord(text, FormOf(text), isInside);
            if (text == Closing)
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

    private static string Plain(string word, bool isInside) => word switch
    {
        "``" or "“" or "«" or "„" => Opening,
        "''" or "”" or "»" => Closing,
        "\"" => isInside ? Closing : Opening,
        "`" or "‘" or "’" => "'",
        "-LRB-" or "-LSB-" or "-LCB-" => "(",
        "-RRB-" or "-RSB-" or "-RCB-" => ")",
        _ => word.Contains('’', StringComparison.Ordinal) ? word.Replace('’', '\'') : word,
    };
}
