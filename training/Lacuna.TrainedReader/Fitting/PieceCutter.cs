using FastBertTokenizer;
using Lacuna.Training.Networks;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Cuts words into the pieces of the packaged vocabulary.</summary>
internal sealed class PieceCutter
{
    /// <summary>Longer words are broken addresses and the like.</summary>
    private const int MostPieces = 32;

    private readonly BertTokenizer _tokenizer = new();
    private readonly Dictionary<string, long[]> _known = new(StringComparer.Ordinal);

    public PieceCutter()
    {
        using var vocabulary = new StringReader(PackagedModel.ReadVocabulary());
        _tokenizer.LoadVocabulary(vocabulary, convertInputToLowercase: true);
        var ids = new long[8];
        var count = _tokenizer.Encode("a", ids, new long[8]);
        (Start, End) = (ids[0], ids[count - 1]);
    }

    /// <summary>The piece before every window.</summary>
    public long Start { get; }

    /// <summary>The piece after every paragraph.</summary>
    public long End { get; }

    /// <summary>The pieces of one word, one at least: a word of signs that the vocabulary lacks is a single unknown piece.</summary>
    public long[] Cut(string word)
    {
        if (!_known.TryGetValue(word, out var pieces))
        {
            var ids = new long[MostPieces];
            var count = _tokenizer.Encode(word, ids, new long[MostPieces]);
            pieces = count > 2 ? ids[1..(count - 1)] : [100];
            _known[word] = pieces;
        }

        return pieces;
    }
}
