using Lacuna.Cli.Reading;

namespace Lacuna.Cli.Output;

/// <summary>Checks where a page is to be written, before any work is done for it.</summary>
internal static class HtmlTarget
{
    /// <exception cref="UserException">The page cannot be written there, or would overwrite a document that is read.</exception>
    public static void Check(string? target, IEnumerable<string> inputs)
    {
        if (target is null)
        {
            return;
        }

        GivenPaths.CheckNotAmong(target, inputs);
        WholeFile.Check(target);
    }
}
