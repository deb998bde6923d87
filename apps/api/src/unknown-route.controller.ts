import { All, Controller } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AnyCredential } from '@liaison/http';
import { NotFound } from '@liaison/kernel';

/** Without a credential even the map stays closed: 401 comes before 404. */
@AnyCredential()
@ApiExcludeController()
@Controller('api/v1')
export class UnknownRouteController {
  @All('*')
  refuse(): never {
    throw new NotFound('route');
  }
}
