using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orm.Integration.Tests.Types.Documents;

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class LooseJson : JsonSerializerContext;
