using System.Text;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Treebanks;

/// <summary>Writes tokenized paragraphs back as the text they were, and keeps where each token went.</summary>
internal sealed class TreebankText
{
    private readonly StringBuilder _text = new();

    /// <summary>Place of every token, by paragraph.</summary>
    public List<TextSpan[]> Places { get; } = [];

    public override string ToString() => _text.ToString();

    public void Add(IReadOnlyList<string> paragraph)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        var places = new TextSpan[paragraph.Count];
        var glue = true;
        var isOpen = false;
        for (var i = 0; i < places.Length; i++)
        {
            var word = Unescaped(paragraph[i]);
            if (word == "”" && !isOpen && i + 1 < places.Length && i > 0 && paragraph[i - 1] != "," && char.IsLetterOrDigit(paragraph[i + 1][0]))
            {
                // The file writes some opening marks as closing ones.
                word = "“";
            }

            isOpen = word == "“" || (isOpen && word != "”");
            if (!glue && !JoinsLeft(word, paragraph[i]))
            {
                _text.Append(' ');
            }

            places[i] = new TextSpan(_text.Length, word.Length);
            _text.Append(word);
            glue = word is "“" or "(" or "[" or "$" || paragraph[i] == "`";
        }

        Places.Add(places);
    }

    private static string Unescaped(string token) => token switch
    {
        "``" => "“",
        "''" => "”",
        "`" => "‘",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        _ => token,
    };

    private static bool JoinsLeft(string word, string token) =>
        word is "." or "," or "?" or "!" or ":" or ";" or ")" or "]" or "”" or "%" or "'" or "n't"
        || (token.Length > 1 && token[0] == '\'' && token != "'cause" && token != "'em");
}
