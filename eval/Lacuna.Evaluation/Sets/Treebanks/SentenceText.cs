using System.Text;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Treebanks;

/// <summary>Puts sentences back together to the text they are from, and keeps where each word went.</summary>
internal sealed class SentenceText
{
    private readonly StringBuilder _text = new();

    /// <summary>Place of every word, by sentence. A word that its sentence does not spell so has an empty place.</summary>
    public List<TextSpan[]> Places { get; } = [];

    public override string ToString() => _text.ToString();

    public void Add(IReadOnlyList<string> words, string sentence, bool opensParagraph)
    {
        if (_text.Length > 0)
        {
            _text.Append(opensParagraph ? "\n\n" : " ");
        }

        var places = new TextSpan[words.Count];
        var from = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var at = sentence.IndexOf(words[i], from, StringComparison.Ordinal);
            places[i] = at < 0 ? new TextSpan(_text.Length + from, 0) : new TextSpan(_text.Length + at, words[i].Length);
            from = at < 0 ? from : at + words[i].Length;
        }

        _text.Append(sentence);
        Places.Add(places);
    }
}
