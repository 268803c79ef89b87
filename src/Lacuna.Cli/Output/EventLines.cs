using System.Globalization;
using System.Text;
using Lacuna.Findings.Watching.Events;
using Lacuna.Reporting.Terminal;

namespace Lacuna.Cli.Output;

/// <summary>Prints events as they are found: some lines each, or one JSON object a line.</summary>
internal sealed class EventLines(Surroundings surroundings, bool asJson)
{
    /// <summary>Prints one event.</summary>
    public void Write(WatchEvent found)
    {
        if (asJson)
        {
            surroundings.Out.Write(WatchEventJson.Of(found));
            surroundings.Out.WriteByte((byte)'\n');
            surroundings.Out.Flush();
            return;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{found.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {found.Title}\n    {found.Summary}\n");
        foreach (var words in found.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {words.Label}, {words.Source}: “{words.Exact}”{(words.Url is null ? "" : $" {words.Url}")}\n");
        }

        foreach (var limit in found.Limits)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {limit}\n");
        }

        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
        {
            surroundings.OutText.WriteLine(Printable.Clean(line));
        }

        surroundings.OutText.Flush();
    }
}
