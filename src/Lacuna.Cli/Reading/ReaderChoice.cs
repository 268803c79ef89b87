using Lacuna.Models.Reader;

namespace Lacuna.Cli.Reading;

/// <summary>What <c>--reader</c> asks for.</summary>
internal static class ReaderChoice
{
    /// <summary>The trained reader, with which documents are read unless rules alone are asked for; null for rules alone.</summary>
    /// <exception cref="UserException">Neither is named.</exception>
    public static ReaderModel? Open(string? named) => named switch
    {
        null or "model" => new ReaderModel(),
        "rules" => null,
        _ => throw new UserException(ExitCode.BadUse, $"--reader '{named}' is not known; there are model, rules"),
    };
}
