using System.Text;

namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>Writes gold and ours side by side where they differ: S{ source } Q{ cue } C{ content }.</summary>
internal static class Differences
{
    public static void Log(CofenetParagraph gold, string[] ours, TextWriter log)
    {
        if (log == TextWriter.Null || gold.Labels.AsSpan().SequenceEqual(ours))
        {
            return;
        }

        log.WriteLine("- gold " + Bracketed(gold.Tokens, gold.Labels));
        log.WriteLine("  ours " + Bracketed(gold.Tokens, ours));
    }

    private static string Bracketed(string[] tokens, string[] labels)
    {
        var line = new StringBuilder();
        var open = "";
        for (var i = 0; i <= tokens.Length; i++)
        {
            var label = i < tokens.Length ? labels[i] : "O";
            if (open.Length > 0 && label != "I-" + open)
            {
                line.Append('}');
                open = "";
            }

            if (label.StartsWith("B-", StringComparison.Ordinal))
            {
                open = label[2..];
                line.Append(open switch { "source" => " S{", "cue" => " Q{", _ => " C{" });
            }

            if (i < tokens.Length)
            {
                line.Append(' ').Append(tokens[i]);
            }
        }

        return line.ToString();
    }
}
