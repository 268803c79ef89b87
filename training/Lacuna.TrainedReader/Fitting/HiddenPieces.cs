namespace Lacuna.TrainedReader.Fitting;

/// <summary>A window with some of its pieces hidden, to be guessed from the rest (Devlin et al., NAACL 2019).</summary>
/// <param name="Window">The window as the network sees it.</param>
/// <param name="Places">Where pieces are to be guessed.</param>
/// <param name="Gold">What stood there.</param>
internal sealed record HiddenPieces(Window Window, int[] Places, long[] Gold)
{
    private const double Share = 0.15;
    private const double Masked = 0.8;
    private const double Kept = 0.1;

    /// <summary>Pieces of the vocabulary: the marks around paragraphs, "[MASK]", and where those begin that are words.</summary>
    private const int Start = 101, End = 102, Mask = 103, FirstWord = 1000, Pieces = 30522;

    /// <summary>Hides a share of the pieces that belong to words; most are masked, some changed for another, some left as they are.</summary>
    public static HiddenPieces Of(Window window, Random random)
    {
        var ids = window.Ids.ToArray();
        var places = Enumerable.Range(0, ids.Length).Where(place => ids[place] is not (Start or End)).ToArray();
        random.Shuffle(places);
        places = [.. places.Take(Math.Max(1, (int)(Share * ids.Length))).Order()];
        var gold = Array.ConvertAll(places, place => ids[place]);
        foreach (var place in places)
        {
            ids[place] = random.NextDouble() switch
            {
                < Masked => Mask,
                < Masked + Kept => ids[place],
                _ => random.Next(FirstWord, Pieces),
            };
        }

        return new HiddenPieces(window with { Ids = ids }, places, gold);
    }
}
