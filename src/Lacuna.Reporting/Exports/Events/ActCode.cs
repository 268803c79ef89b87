using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Exports.Events;

/// <summary>What a speech act is called elsewhere.</summary>
/// <param name="Plover">Event type of PLOVER; null where it codes no event.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Agrees">True when the act speaks for what it is about.</param>
internal sealed record ActCode(string? Plover, string Cameo, bool Agrees)
{
    private static readonly Lazy<Dictionary<SpeechAct, ActCode>> All = new(Load);

    /// <summary>The codes of an act, from <c>speech-acts.tsv</c>, which has all of them.</summary>
    public static ActCode Of(SpeechAct act) => All.Value[act];

    private static Dictionary<SpeechAct, ActCode> Load()
    {
        using var stream = typeof(ActCode).Assembly.GetManifestResourceStream("speech-acts.tsv") ?? throw new InvalidOperationException("speech-acts.tsv is not embedded");
        using var reader = new StreamReader(stream);
        var codes = new Dictionary<SpeechAct, ActCode>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                codes.Add(Enum.Parse<SpeechAct>(cells[0], ignoreCase: true), new ActCode(cells[1].Length > 0 ? cells[1] : null, cells[2], cells[3] == "1"));
            }
        }

        return codes;
    }
}
