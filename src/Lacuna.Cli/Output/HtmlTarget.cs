using Lacuna.Cli.Reading;

namespace Lacuna.Cli.Output;

/// <summary>Checks where a page, or a report in another form, is to be written, before any work is done for it.</summary>
internal static class HtmlTarget
{
    /// <param name="target">The file; null when none was asked for.</param>
    /// <param name="inputs">What is read.</param>
    /// <param name="option">The option that names the file.</param>
    /// <exception cref="UserException">It cannot be written there, or would overwrite a document that is read.</exception>
    public static void Check(string? target, IEnumerable<string> inputs, string option = "--html")
    {
        if (target is null)
        {
            return;
        }

        GivenPaths.CheckNotAmong(option, target, inputs);
        WholeFile.Check(target);
    }
}
