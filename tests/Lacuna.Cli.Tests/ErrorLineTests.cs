using Lacuna.Models;

namespace Lacuna.Cli.Tests;

public sealed class ErrorLineTests
{
    [Fact]
    public void A_damaged_model_is_named_in_one_line_with_the_mend()
    {
        var error = new StringWriter { NewLine = "\n" };
        using var surroundings = new Surroundings { Out = Stream.Null, OutText = TextWriter.Null, Error = error };
        var code = ErrorLine.Write(new ModelMissingException("models/reader.onnx", new InvalidDataException("cut short")), ["read", "a.txt"], surroundings);
        Assert.Equal(ExitCode.Fault, code);
        Assert.Equal("lacuna: the model models/reader.onnx is damaged: put the file in place anew, or read by rules alone with --reader rules\n", error.ToString());
    }
}
